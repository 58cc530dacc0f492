package org.posad.storage;

/** @param contentType as it was stored */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record StoredFile(byte[] content, String contentType) {}
