package io.github.connectedsecurity.samples.label;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of one file.
 *
 * @param file below the folder
 * @param had the label it had
 * @param cards how many payment cards were found in it
 * @param verdict in words
 * @param good whether it has what it should have, or nothing is asked of it
 */
record Finding(String file, String had, int cards, String verdict, boolean good) {
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("label", had);
    json.put("cards", cards);
    json.put("verdict", verdict);
    json.put("good", good);
    return json;
  }
}
