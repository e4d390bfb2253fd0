package org.palabre.consultation.workshop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.palabre.consultation.workshop.WorkFolder;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.multipart.DefaultPartHttpMessageReader;

/** Stores large parts of uploads in the work folder of the service. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    CodecCustomizer uploadsInWorkFolder(WorkFolder folder) {
        return codecs -> codecs.defaultCodecs().configureDefaultCodec(codec -> {
            if (codec instanceof DefaultPartHttpMessageReader parts) {
                try {
                    parts.setFileStorageDirectory(folder.path());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }
}
