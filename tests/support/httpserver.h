#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

/// A real HTTP/1.1 server on this machine's loopback, whose answers a test decides. One thread a connection.
class HttpServer
{
public:
  struct Request
  {
    std::string method, path, body;
    std::vector<std::string> headers; ///< "Name: value"
    bool hasRange = false;
    std::uint64_t first = 0, last = 0;
    int number = 0; ///< 1 … in the order they came in
  };

  /// What goes back; a test may also send half of it, or nothing, and hang up.
  class Reply
  {
  public:
    explicit Reply(int socket) : mSocket(socket) {}

    void send(const std::string &bytes)
    {
      for (std::size_t sent = 0; sent < bytes.size();)
      {
        const ssize_t n = ::send(mSocket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0)
        {
          mIsOver = true;
          return;
        }
        sent += static_cast<std::size_t>(n);
      }
    }

    void answer(const std::string &status, const std::string &headers, const std::string &body)
    {
      send("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
           body);
    }

    void hangUp() { mIsOver = true; }

    /// The connection ends with a reset, as when a machine goes away.
    void reset()
    {
      const linger now{1, 0};
      setsockopt(mSocket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
      mIsOver = true;
    }

    bool isOver() const { return mIsOver; }

  private:
    int mSocket;
    bool mIsOver = false;
  };

  using Answer = std::function<void(const Request &, Reply &)>;

  explicit HttpServer(Answer answer) : mAnswer(std::move(answer))
  {
    mSocket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(mSocket, reinterpret_cast<sockaddr *>(&address), length) != 0 || ::listen(mSocket, 64) != 0 ||
        ::getsockname(mSocket, reinterpret_cast<sockaddr *>(&address), &length) != 0)
      throw std::runtime_error("no server");
    mPort = ntohs(address.sin_port);
    mThread = std::thread([this] { accept(); });
  }

  ~HttpServer()
  {
    mIsStopped = true;
    mThread.join();
    ::close(mSocket);
    for (std::thread &thread : mConnections)
      thread.join();
  }

  HttpServer(const HttpServer &) = delete;
  HttpServer &operator=(const HttpServer &) = delete;

  std::string url(const std::string &path) const { return "http://127.0.0.1:" + std::to_string(mPort) + path; }

  std::vector<Request> requests() const
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    return mRequests;
  }

  /// True once the test is over: answers that stall give up.
  bool isStopped() const { return mIsStopped; }

  /// Sends the range of \a content that was asked for, as servers of object stores do.
  static void sendRange(const Request &request, Reply &reply, const std::string &content,
                        const std::string &headers = "ETag: \"1\"\r\n")
  {
    if (request.first >= content.size())
      return reply.answer("416 Range Not Satisfiable",
                          "Content-Range: bytes */" + std::to_string(content.size()) + "\r\n", "");
    const std::uint64_t last = std::min<std::uint64_t>(request.last, content.size() - 1);
    reply.answer("206 Partial Content",
                 headers + "Content-Range: bytes " + std::to_string(request.first) + '-' + std::to_string(last) + '/' +
                     std::to_string(content.size()) + "\r\n",
                 content.substr(request.first, last - request.first + 1));
  }

private:
  static bool isReadable(int socket)
  {
    pollfd wait{socket, POLLIN, 0};
    return ::poll(&wait, 1, 20) > 0;
  }

  void accept()
  {
    while (!mIsStopped)
    {
      if (!isReadable(mSocket))
        continue;
      const int connection = ::accept(mSocket, nullptr, nullptr);
      if (connection >= 0)
        mConnections.emplace_back([this, connection] { serve(connection); });
    }
  }

  void serve(int connection)
  {
    std::string received;
    Reply reply(connection);
    while (!mIsStopped && !reply.isOver())
    {
      const std::size_t end = received.find("\r\n\r\n");
      if (end != std::string::npos)
      {
        Request request = parse(received.substr(0, end));
        const std::size_t length = lengthOfBody(request);
        if (received.size() - end - 4 >= length)
        {
          request.body = received.substr(end + 4, length);
          received.erase(0, end + 4 + length);
          keep(request);
          mAnswer(request, reply);
          continue;
        }
      }
      if (!isReadable(connection))
        continue;
      char buffer[4096];
      const ssize_t n = ::recv(connection, buffer, sizeof buffer, 0);
      if (n <= 0)
        break;
      received.append(buffer, static_cast<std::size_t>(n));
    }
    ::close(connection);
  }

  static std::size_t lengthOfBody(const Request &request)
  {
    for (const std::string &line : request.headers)
    {
      if (line.rfind("Content-Length: ", 0) == 0)
        return std::strtoull(line.c_str() + 16, nullptr, 10);
    }
    return 0;
  }

  static Request parse(const std::string &head)
  {
    Request request;
    request.method = head.substr(0, head.find(' '));
    const std::size_t path = request.method.size() + 1;
    request.path = head.substr(path, head.find(' ', path) - path);
    for (std::size_t at = head.find("\r\n"); at != std::string::npos;)
    {
      const std::size_t next = head.find("\r\n", at + 2);
      const std::string line = head.substr(at + 2, next == std::string::npos ? next : next - at - 2);
      request.headers.push_back(line);
      if (line.rfind("Range: bytes=", 0) == 0)
      {
        char *dash = nullptr;
        request.hasRange = true;
        request.first = std::strtoull(line.c_str() + 13, &dash, 10);
        request.last = std::strtoull(dash + 1, nullptr, 10);
      }
      at = next;
    }
    return request;
  }

  void keep(Request &request)
  {
    const std::lock_guard<std::mutex> lock(mMutex);
    request.number = static_cast<int>(mRequests.size()) + 1;
    mRequests.push_back(request);
  }

  Answer mAnswer;
  int mSocket = -1, mPort = 0;
  std::atomic<bool> mIsStopped{false};
  mutable std::mutex mMutex;
  std::vector<Request> mRequests;
  std::vector<std::thread> mConnections; ///< of the accepting thread until that has ended
  std::thread mThread;
};
