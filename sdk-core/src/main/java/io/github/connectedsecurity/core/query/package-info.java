/**
 * Queries whose values cannot change their structure: OData options with typed fields, and KQL with typed parameters.
 *
 * <p>A product declares what a list supports once, as {@link io.github.connectedsecurity.core.query.ODataRules}, and its filterable
 * properties as {@link io.github.connectedsecurity.core.query.ODataField} constants. A caller combines them:
 *
 * <pre>{@code
 * client.alerts().list(q -> q
 *     .filter(SEVERITY.eq(AlertSeverity.HIGH).and(CREATED.ge(since)))
 *     .orderBy(CREATED.desc())
 *     .top(100));
 * }</pre>
 *
 * <p>A hunting query is a {@link io.github.connectedsecurity.core.query.Kql} template with values put in as literals:
 *
 * <pre>{@code
 * Kql.of("DeviceEvents | where DeviceName == {name} and Timestamp > {since}").with("name", name).with("since", since);
 * }</pre>
 *
 * <p>What no query language can carry (NUL characters, halves of surrogate pairs, numbers that are not finite, times outside the
 * years 1 to 9999) is refused with an {@link java.lang.IllegalArgumentException} that says why and never repeats the value.
 */
@NullMarked
package io.github.connectedsecurity.core.query;

import org.jspecify.annotations.NullMarked;
