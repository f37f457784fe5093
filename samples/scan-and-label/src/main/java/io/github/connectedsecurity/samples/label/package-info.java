/** Labels the files of a folder as policies want, and asks what data loss prevention saw of them. */
@NullMarked
package io.github.connectedsecurity.samples.label;

import org.jspecify.annotations.NullMarked;
