package org.palabre.consultation.contribution;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of receipt codes.
 *
 * @param receiptSecret the key of the receipt codes, at least 64 hexadecimal digits; without it no code is found again
 */
@Validated
@ConfigurationProperties("palabre.consultation")
record ReceiptSettings(@NotNull String receiptSecret) {

    @Override
    public String toString() {
        return "ReceiptSettings[]";
    }
}
