package io.github.connectedsecurity.sentinel.intelligence;

import io.github.connectedsecurity.core.errors.SdkException;

/**
 * A request of up to 100 objects that failed as a whole.
 *
 * @param first the place of its first object among all, counted from 0
 * @param count how many objects it had
 * @param error why it failed
 */
public record FailedUpload(long first, int count, SdkException error) {}
