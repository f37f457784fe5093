package io.github.connectedsecurity.sentinel.ingestion;

/**
 * Some records as one JSON list.
 *
 * @param json the list, in UTF-8
 * @param first the place of its first record among all, counted from 0
 * @param count how many records it has
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the wire, never compared
record Chunk(byte[] json, long first, int count) {}
