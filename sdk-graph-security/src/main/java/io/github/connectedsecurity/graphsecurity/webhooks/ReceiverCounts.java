package io.github.connectedsecurity.graphsecurity.webhooks;

/**
 * What a receiver has seen since it was built; for gauges and alarms.
 *
 * @param requests requests of any kind
 * @param accepted notifications put into the queue
 * @param handled notifications that the handler has been told of
 * @param failed times that the handler has thrown
 * @param dropped notifications with a wrong client state, or content that could not be decrypted
 * @param unproven requests refused because of their tokens
 * @param overflowed notifications that did not fit into the queue; Graph sends them again
 * @param waiting notifications in the queue now
 */
public record ReceiverCounts(long requests, long accepted, long handled, long failed, long dropped, long unproven, long overflowed, int waiting) {}
