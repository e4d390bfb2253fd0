package org.palabre.synthesis.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.palabre.synthesis.model.EmbeddingSettings;
import org.palabre.synthesis.model.ModelFiles;
import org.palabre.synthesis.model.ModelKind;
import org.palabre.synthesis.model.WithoutContacts;

/** Keys for the embeddings of texts, different for each text and model. */
final class TextKeys {

    private final String model;
    private final int characters;

    TextKeys(EmbeddingSettings settings) {
        model = identity(settings);
        characters = settings.characters();
    }

    private static String identity(EmbeddingSettings settings) {
        if (settings.kind() != ModelKind.ONNX) {
            return settings.kind() + " " + settings.endpoint().address() + " " + settings.name();
        }
        ModelFiles files = settings.files();
        try {
            return settings.kind() + " " + settings.name() + " " + Files.size(files.model()) + " "
                    + Files.getLastModifiedTime(files.model()) + " " + Files.size(files.tokenizer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a text that the model receives. */
    String modelText(String contribution) {
        String text = WithoutContacts.of(contribution);
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters));
    }

    /** The key of a text as the model receives it. */
    String of(String modelText) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(model.getBytes(UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(modelText.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
