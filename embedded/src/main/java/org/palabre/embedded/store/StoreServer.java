package org.palabre.embedded.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/**
 * Serves MongoDB's wire protocol on a free port of the loopback interface. Each request runs on a virtual thread, so
 * that a request waiting for its commit blocks no other. (The library's own server handles requests on its few network
 * threads.)
 */
final class StoreServer implements AutoCloseable {

    private static final int NETWORK_THREADS = 2;

    private final EventLoopGroup network;
    private final ChannelGroup clients;
    private final Channel serverChannel;

    StoreServer(MongoBackend backend) {
        network = new MultiThreadIoEventLoopGroup(
                NETWORK_THREADS, new DefaultThreadFactory("store", true), NioIoHandler.newFactory());
        clients = new DefaultChannelGroup(network.next());
        serverChannel = new ServerBootstrap()
                .group(network)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 512)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new Pipeline(backend, clients))
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    int port() {
        return ((InetSocketAddress) serverChannel.localAddress()).getPort();
    }

    /** Stops listening, then closes the connections without answers to requests under way. */
    @Override
    public void close() {
        serverChannel.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        network.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private static final class Pipeline extends ChannelInitializer<SocketChannel> {

        private final MongoBackend backend;
        private final ChannelGroup clients;

        Pipeline(MongoBackend backend, ChannelGroup clients) {
            this.backend = backend;
            this.clients = clients;
        }

        @Override
        protected void initChannel(SocketChannel channel) {
            channel.pipeline()
                    .addLast(
                            new MongoWireReplyEncoder(),
                            new MongoWireMessageEncoder(),
                            new MongoWireProtocolHandler(),
                            new RequestHandler(backend, clients),
                            new MongoExceptionHandler());
        }
    }

    private static final class RequestHandler extends MongoDatabaseHandler {

        RequestHandler(MongoBackend backend, ChannelGroup clients) {
            super(backend, clients);
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
            Thread.ofVirtual().start(() -> handle(context, request));
        }

        private void handle(ChannelHandlerContext context, ClientRequest request) {
            try {
                super.channelRead0(context, request);
            } catch (RuntimeException e) {
                context.fireExceptionCaught(e);
            }
        }
    }
}
