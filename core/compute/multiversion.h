#pragma once

/// Compiles a function several times, for the vector instructions of newer processors too; the loader picks. IEEE
/// arithmetic is the same in all of them (contraction to fused operations is off), so results are too.
/// The functions must not be templates and what they call must be inlined (NDVI_INLINE).
#if defined(__GNUC__) && !defined(__clang__) && __GNUC__ >= 12 && defined(__x86_64__) && defined(__gnu_linux__) &&     \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define NDVI_MULTIVERSION __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define NDVI_MULTIVERSION
#endif

#if defined(__GNUC__)
#define NDVI_INLINE inline __attribute__((always_inline))
#else
#define NDVI_INLINE inline
#endif
