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
 * Speaks MongoDB's wire protocol on a free port of the loopback interface. Each request has a virtual thread of its
 * own, so that one that waits for its commit holds up no other. (The library's own server answers on the threads that
 * read the network, a handful for all connections.)
 */
final class StoreServer implements AutoCloseable {

    private static final int NETWORK_THREADS = 2;

    private final EventLoopGroup network;
    private final ChannelGroup clients;
    private final Channel listening;

    StoreServer(MongoBackend backend) {
        network = new MultiThreadIoEventLoopGroup(
                NETWORK_THREADS, new DefaultThreadFactory("store", true), NioIoHandler.newFactory());
        clients = new DefaultChannelGroup(network.next());
        listening = new ServerBootstrap()
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
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Stops listening, then closes the connections; requests under way are answered to nobody. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
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
            Thread.ofVirtual().start(() -> answer(context, request));
        }

        private void answer(ChannelHandlerContext context, ClientRequest request) {
            try {
                super.channelRead0(context, request);
            } catch (RuntimeException e) {
                context.fireExceptionCaught(e);
            }
        }
    }
}
