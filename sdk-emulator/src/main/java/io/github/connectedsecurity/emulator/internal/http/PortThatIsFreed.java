package io.github.connectedsecurity.emulator.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import javax.net.ServerSocketFactory;

/**
 * A listening socket whose port is free when it is closed. Otherwise it stays taken until the thread that waits for callers has woken up,
 * and an emulator that is started anew on the same port finds it taken now and then.
 */
final class PortThatIsFreed extends ServerSocket {
  private final Semaphore waiting = new Semaphore(1);

  private PortThatIsFreed() throws IOException {
    // Bound later: a constructor that fails to bind closes what is not made yet.
  }

  static ServerSocketFactory factory() { return new Factory(); }

  @Override
  public Socket accept() throws IOException {
    waiting.acquireUninterruptibly();
    try {
      return super.accept();
    } finally {
      waiting.release();
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    waiting.acquireUninterruptibly();
    waiting.release();
  }

  /** Makes them in the one way that the server asks for. */
  private static final class Factory extends ServerSocketFactory {
    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
      ServerSocket socket = new PortThatIsFreed();
      socket.bind(new InetSocketAddress(address, port), backlog);
      return socket;
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) { throw new UnsupportedOperationException(); }

    @Override
    public ServerSocket createServerSocket(int port) { throw new UnsupportedOperationException(); }
  }
}
