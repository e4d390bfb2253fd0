/** Models read from an ONNX file and run in this process. */
@NullMarked
package org.palabre.synthesis.model.onnx;

import org.jspecify.annotations.NullMarked;
