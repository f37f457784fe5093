package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.mip.model.BitlockerRecoveryKey;

/** Keys that open BitLocker volumes. */
public final class BitlockerKeys {
  private static final String LIST = "BitlockerKey.ReadBasic.All";

  private final Http http;

  BitlockerKeys(Http http) { this.http = http; }

  /** Lists all keys without their secret. {@code GET /informationProtection/bitlocker/recoveryKeys}; {@code BitlockerKey.ReadBasic.All}. */
  public Paged<BitlockerRecoveryKey> list() {
    return http.get("informationProtection/bitlocker/recoveryKeys").permission(LIST).paged(BitlockerRecoveryKey::of);
  }

  /** Lists a device's keys without their secret. {@code GET /informationProtection/bitlocker/recoveryKeys}; {@code BitlockerKey.ReadBasic.All}. */
  public Paged<BitlockerRecoveryKey> ofDevice(String deviceId) {
    ODataFilter filter = ODataField.text("deviceId").eq(deviceId);
    return http.get("informationProtection/bitlocker/recoveryKeys").permission(LIST).query("$filter", filter.text()).paged(BitlockerRecoveryKey::of);
  }

  /** Reads a key without its secret. {@code GET /informationProtection/bitlocker/recoveryKeys/{id}}; {@code BitlockerKey.ReadBasic.All}. */
  public BitlockerRecoveryKey get(String id) {
    return http.get("informationProtection/bitlocker/recoveryKeys/{id}", id).permission(LIST).as(Wrapped.in(BitlockerRecoveryKey::of));
  }

  /**
   * Reads a key with its secret, which the service writes into the tenant's audit log.
   * {@code GET /informationProtection/bitlocker/recoveryKeys/{id}}; {@code BitlockerKey.Read.All}.
   */
  public BitlockerRecoveryKey getWithSecret(String id) {
    return http.get("informationProtection/bitlocker/recoveryKeys/{id}", id).permission("BitlockerKey.Read.All").query("$select", "key")
        .as(Wrapped.in(BitlockerRecoveryKey::of));
  }
}
