import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends a record that ends among the dead letters: {@code java -cp ... Unreadable.java BROKERS}. */
class Unreadable {

    public static void main(String[] arguments) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", arguments[0]);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>("contributions", "unreadable", "{not json");
            message.headers().add("ce_type", "contribution.submitted.v1".getBytes(UTF_8));
            producer.send(message).get();
        }
    }
}
