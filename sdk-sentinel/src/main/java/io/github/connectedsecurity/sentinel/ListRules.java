package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.query.ODataRules;

/** What lists take of which the service names no properties. */
final class ListRules {
  static final ODataRules FILTERED = ODataRules.entity("this list").filterAny().orderAny().top().build();
  static final ODataRules SKIPPED = ODataRules.entity("metadata").filterAny().orderAny().top().skip().build();

  private ListRules() {}
}
