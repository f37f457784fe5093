package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import java.net.URI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(SecurityCloudExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecurityCloudExtensionTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";

  private final URI url;

  SecurityCloudExtensionTest(SecurityCloudEmulator cloud) { url = cloud.url(); }

  @Test
  @Order(1)
  void parameters_areOneEmulator_itsOptionsAndItsCredential(SecurityCloudEmulator cloud, ClientOptions options, TokenCredential credential) {
    assertThat(cloud.url()).isEqualTo(url);
    String token = credential.getTokenSync(new TokenRequestContext().addScopes("https://graph.microsoft.com/.default")).getToken();
    assertThat(Caller.of(cloud).with("Authorization", "Bearer " + token).get(ALERTS + "?$top=1").status()).isEqualTo(200);
    assertThat(options.cloud().endpoint(Service.GRAPH).root()).isEqualTo(url);
    Caller.of(cloud).patch(ALERTS + "/" + Caller.of(cloud).get(ALERTS).values("id").get(0), "{\"assignedTo\":\"left behind\"}");
    cloud.faults().fail(500, 9);
  }

  @Test
  @Order(2)
  void everyTest_findsTheCloudAsNew(SecurityCloudEmulator cloud) {
    assertThat(cloud.requests()).isEmpty();
    assertThat(Caller.of(cloud).get(ALERTS).status()).isEqualTo(200);
    assertThat(Caller.of(cloud).get(ALERTS).body()).doesNotContain("left behind");
  }

  @Nested
  class Inner {
    @Test
    void nestedClasses_shareTheOuterOne(SecurityCloudEmulator cloud) { assertThat(cloud.url()).isEqualTo(url); }
  }

  @Nested
  class WithAFieldOfItsOwn {
    @RegisterExtension final SecurityCloudExtension small = SecurityCloudExtension.with(builder -> builder.pageSize(3));

    @Test
    void instanceField_startsOneForEachTest() { assertThat(small).isNotNull(); }
  }
}
