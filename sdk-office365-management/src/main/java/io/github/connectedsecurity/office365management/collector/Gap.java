package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.time.Instant;
import java.util.Optional;

/**
 * Content that could not be collected and will not be tried again.
 *
 * @param kind why
 * @param contentType the content type that it belongs to
 * @param from the start of the time that is concerned; for a blob, when it became available
 * @param to the end of that time; for a blob, when it expires
 * @param blob the blob; empty when a whole span of time is concerned
 * @param reason what happened, in words
 */
public record Gap(Kind kind, ContentType contentType, Instant from, Instant to, Optional<ContentItem> blob, String reason) {
  /** Why content is lost. */
  public enum Kind {
    /** The span of time is older than the seven days that the service keeps. */
    OUT_OF_REACH,
    /** The blob was older than seven days when it was fetched (AF20051), or expired while it was tried again and again. */
    EXPIRED,
    /** The service lists the blob, but says that it does not exist (AF20050). */
    MISSING,
    /** The service refused to hand the blob out, or handed out something that cannot be read, several times. */
    REJECTED,
    /** The blob's address leads away from the service; it was not followed. */
    UNTRUSTED_LINK
  }

  /** Names what is lost, without the address. */
  @Override
  public String toString() { return "Gap[" + kind + " " + contentType.value() + " " + from + ".." + to + "]"; }
}
