package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(SecurityCloudExtension.class)
class FaultScriptTest {
  @Test
  void names_areThoseOfTheMethods() {
    Set<String> methods = Stream.of(Faults.class.getMethods()).filter(method -> method.getReturnType() == Faults.class).map(Method::getName)
        .collect(Collectors.toSet());
    methods.removeAll(Set.of("at", "randomly", "plan"));

    assertThat(FaultScript.names()).isEqualTo(methods);
  }

  @Test
  void everyName_plansOneFault(SecurityCloudEmulator cloud) {
    for (String name : FaultScript.names()) {
      cloud.faults().plan("[{\"fault\":\"" + name + "\",\"times\":1" + switch (name) {
        case "fail" -> ",\"status\":503,\"retryAfter\":1";
        case "throttle" -> ",\"retryAfter\":\"PT0.5S\"";
        case "answer" -> ",\"status\":200,\"contentType\":\"text/html\",\"body\":\"<p>\"";
        case "delay" -> ",\"time\":0.1";
        case "skewClock" -> ",\"offset\":-600";
        case "holdBack" -> ",\"age\":\"P1D\"";
        case "nextLinkToHost" -> ",\"host\":\"https://attacker.example\"";
        default -> "";
      } + "}]");
    }
    assertThat(cloud.faults().left()).isEqualTo(FaultScript.names().size());
  }

  @Test
  void placeAndProbability_areMembersOfEveryFault(SecurityCloudEmulator cloud) {
    cloud.faults().plan("{\"fault\":\"throttle\",\"at\":\"GET */incidents\",\"probability\":1,\"seed\":3}");

    Caller caller = Caller.of(cloud);
    assertThat(caller.get("/v1.0/security/alerts_v2?$top=1").status()).isEqualTo(200);
    assertThat(caller.get("/v1.0/security/incidents").status()).isEqualTo(429);
    assertThat(caller.get("/v1.0/security/incidents").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "nonsense | not JSON",
      "[] | a list of JSON objects",
      "3 | a list of JSON objects",
      "[{\"fault\":\"burn\"}] | There is no fault 'burn'; there are answer, ",
      "[3] | There is no fault",
      "[{\"fault\":\"throttle\",\"status\":1}] | The fault 'throttle' has no status",
      "[{\"fault\":\"throttle\",\"times\":\"two\"}] | of the fault 'throttle' must be a number",
      "[{\"fault\":\"throttle\",\"times\":1.5}] | must be a whole number",
      "[{\"fault\":\"throttle\",\"times\":0}] | at least once",
      "[{\"fault\":\"throttle\",\"retryAfter\":\"soon\"}] | must be seconds, or a duration",
      "[{\"fault\":\"throttle\",\"probability\":2}] | above 0 and at most 1",
      "[{\"fault\":\"throttle\",\"at\":\"a b c\"}] | no pattern of paths",
      "[{\"fault\":\"fail\"}] | of the fault 'fail' must be a number",
      "[{\"fault\":\"nextLinkToHost\",\"host\":\"nowhere\"}] | must be an address"})
  void wrongDocument_isRefusedWhole(String json, String words, SecurityCloudEmulator cloud) {
    String document = json.startsWith("[{") ? "[{\"fault\":\"loseAnswer\"}," + json.substring(1) : json;

    assertThatThrownBy(() -> cloud.faults().plan(document)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    assertThat(cloud.faults().left()).isZero();
  }
}
