/** Models in ONNX files, executed in this process. */
@NullMarked
package org.palabre.synthesis.model.onnx;

import org.jspecify.annotations.NullMarked;
