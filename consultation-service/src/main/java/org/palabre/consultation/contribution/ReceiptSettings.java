package org.palabre.consultation.contribution;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for receipt codes.
 *
 * @param receiptSecret secret of the installation, at least 64 hexadecimal digits: the key of receipt codes and derived
 *     identities, which change with it
 */
@Validated
@ConfigurationProperties("palabre.consultation")
record ReceiptSettings(@NotNull String receiptSecret) {

    @Override
    public String toString() {
        return "ReceiptSettings[]";
    }
}
