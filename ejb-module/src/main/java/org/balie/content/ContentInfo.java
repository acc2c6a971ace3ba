package org.balie.content;

/**
 * What is known of stored bytes.
 *
 * @param size in bytes, of the plain content
 * @param sha256 of the plain content, hex
 * @param mediaType sniffed from the bytes
 * @param scan what the malware scanner said
 */
public record ContentInfo(
    ContentId id, long size, String sha256, String mediaType, ScanState scan) {}
