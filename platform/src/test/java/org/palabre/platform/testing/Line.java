package org.palabre.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server of this machine that a test can cut, and mend again. */
public final class Line implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Line(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** A whole line to this port. */
    public static Line to(int target) {
        try {
            var line = new Line(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to call instead. */
    public int port() {
        return entrance.getLocalPort();
    }

    /** Ends every call and lets no other through. */
    public void cut() {
        cut = true;
        open.forEach(Line::hangUp);
    }

    /** Lets calls through again. */
    public void mend() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket caller = entrance.accept();
                if (cut) {
                    hangUp(caller);
                } else {
                    connect(caller, new Socket(InetAddress.getLoopbackAddress(), target));
                }
            } catch (IOException closed) {
                // The line is closed, or its other end is.
            }
        }
    }

    private void connect(Socket caller, Socket called) {
        open.add(caller);
        open.add(called);
        Thread.ofVirtual().start(() -> carry(caller, called));
        Thread.ofVirtual().start(() -> carry(called, caller));
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // Either end may do so.
        } finally {
            hangUp(from);
            hangUp(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            // It is closed.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
