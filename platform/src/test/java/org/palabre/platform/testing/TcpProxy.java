package org.palabre.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** TCP proxy to a local server, whose connections a test can cut and restore. */
public final class TcpProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private TcpProxy(ServerSocket listener, int target) {
        this.listener = listener;
        this.target = target;
    }

    /** Starts a proxy to this port. */
    public static TcpProxy to(int target) {
        try {
            var line = new TcpProxy(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Port of the proxy. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Closes all connections and refuses new ones. */
    public void cut() {
        cut = true;
        open.forEach(TcpProxy::close);
    }

    /** Accepts connections again. */
    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                if (cut) {
                    close(client);
                } else {
                    connect(client, new Socket(InetAddress.getLoopbackAddress(), target));
                }
            } catch (IOException closed) {
                // The proxy or its target is closed.
            }
        }
    }

    private void connect(Socket client, Socket server) {
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> transfer(client, server));
        Thread.ofVirtual().start(() -> transfer(server, client));
    }

    private void transfer(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // Either side may close the connection.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // Already closed.
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}
