"""Makes the demo's Sentinel-2 collection: a made-up season over a made-up farm, in real SAFE form."""
