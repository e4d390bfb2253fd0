package org.palabre.standalone.tiny;

import java.util.List;
import org.bson.Document;
import org.palabre.platform.Platform;
import org.palabre.platform.security.AccessRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stores posted notes, publishes them and stores them again when consumed. */
@SpringBootApplication
@Import(Platform.class)
public class TinyApplication {

    @Bean
    AccessRules access() {
        return access -> access.pathMatchers("/**").permitAll();
    }

    @RestController
    @RequestMapping("/api/${spring.application.name}")
    static class Notes {

        private final MongoOperations mongo;
        private final KafkaTemplate<String, String> kafka;
        private final String secret;

        Notes(
                MongoOperations mongo,
                KafkaTemplate<String, String> kafka,
                @Value("${palabre.consultation.receipt-secret}") String secret) {
            this.mongo = mongo;
            this.kafka = kafka;
            this.secret = secret;
        }

        @PostMapping
        void take(@RequestBody String text) {
            mongo.insert(new Document("text", text), "notes");
            kafka.send("contributions", text, text).join();
        }

        @GetMapping
        List<String> all() {
            return texts("notes");
        }

        @GetMapping("/heard")
        List<String> heard() {
            return texts("heard");
        }

        @GetMapping("/secret")
        String secret() {
            return secret;
        }

        @KafkaListener(topics = "contributions")
        void hear(String text) {
            mongo.insert(new Document("text", text), "heard");
        }

        private List<String> texts(String collection) {
            return mongo.findAll(Document.class, collection).stream()
                    .map(note -> note.getString("text"))
                    .toList();
        }
    }
}
