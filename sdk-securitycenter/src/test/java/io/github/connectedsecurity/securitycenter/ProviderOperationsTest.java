package io.github.connectedsecurity.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.ProviderOperation;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderOperationsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /providers/Microsoft.Security/operations");

    assertThat(stub.client().providerOperations().list().stream()).extracting(ProviderOperation::name).containsExactly(Optional.of("one"), Optional.of("two"));
    stub.sent("GET /providers/Microsoft.Security/operations", "2015-06-01-preview", "Microsoft.Security/operations/read (built-in role: Security Reader)");
  }
}
