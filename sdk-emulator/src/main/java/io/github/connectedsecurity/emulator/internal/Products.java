package io.github.connectedsecurity.emulator.internal;

import io.github.connectedsecurity.emulator.internal.Product.Parts;
import io.github.connectedsecurity.emulator.internal.cloudappsecurity.CloudAppSecurityProduct;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService;
import io.github.connectedsecurity.emulator.internal.identityprotection.IdentityProtection;
import io.github.connectedsecurity.emulator.internal.informationprotection.InformationProtection;
import io.github.connectedsecurity.emulator.internal.loganalytics.LogAnalytics;
import io.github.connectedsecurity.emulator.internal.loganalytics.LogIngestion;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed;
import io.github.connectedsecurity.emulator.internal.securitycenter.SecurityCenterService;
import io.github.connectedsecurity.emulator.internal.sentinel.SentinelProduct;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import java.util.stream.Stream;

/** All products of the cloud but Microsoft Graph; a line each. */
public final class Products {
  private Products() {}

  /** Makes them over one tenant. */
  public static Stream<Product> over(Parts parts) {
    BlobStorage storage = new BlobStorage(parts.state());
    LogIngestion ingestion = new LogIngestion(parts);
    return Stream.of(
        storage,
        new DefenderService(parts, storage),
        new CloudAppSecurityProduct(parts, storage),
        new SecurityCenterService(parts),
        new LogAnalytics(parts, ingestion), // before Sentinel, which takes all that is left behind Resource Manager
        new SentinelProduct(parts),
        new ActivityFeed(parts),
        new InformationProtection(parts),
        ingestion,
        new IdentityProtection(parts));
  }
}
