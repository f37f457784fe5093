package io.github.connectedsecurity.mip.model.labeling;

import io.github.connectedsecurity.core.json.JsonBody;

/** What the caller's own classifier found of one type of sensitive information. */
public final class ClassificationResult extends JsonBody<ClassificationResult> {
  private ClassificationResult() {}

  /**
   * Tells a find.
   *
   * @param sensitiveTypeId the GUID of the type
   * @param count how many different finds
   * @param confidenceLevel how sure, from 0 to 100
   */
  public static ClassificationResult of(String sensitiveTypeId, int count, int confidenceLevel) {
    if (count < 0 || confidenceLevel < 0 || confidenceLevel > 100) {
      throw new IllegalArgumentException("A find needs a count from 0 on and a confidence from 0 to 100, not " + count + " and " + confidenceLevel + ".");
    }
    return new ClassificationResult().set("sensitiveTypeId", sensitiveTypeId).set("count", count).set("confidenceLevel", confidenceLevel);
  }
}
