package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.json.OpenValue;

/** A column of a rule's result that names what is hit. */
public final class ImpactedAssetInput extends JsonBody<ImpactedAssetInput> {
  private ImpactedAssetInput() {}

  /** A device, by one of the columns that can name one. */
  public static ImpactedAssetInput device(DeviceAssetIdentifier column) { return of("impactedDeviceAsset", column); }

  /** A mailbox, by one of the columns that can name one. */
  public static ImpactedAssetInput mailbox(MailboxAssetIdentifier column) { return of("impactedMailboxAsset", column); }

  /** A user, by one of the columns that can name one. */
  public static ImpactedAssetInput user(UserAssetIdentifier column) { return of("impactedUserAsset", column); }

  private static ImpactedAssetInput of(String type, OpenValue column) {
    return new ImpactedAssetInput().set("@odata.type", "#microsoft.graph.security." + type).set("identifier", column);
  }
}
