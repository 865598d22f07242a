package org.btdeploy.diagram.export;

import java.util.List;

/**
 * Pictures as files, not yet written.
 *
 * @param outputs the files, in order
 * @param smallTexts views whose text would be hard to read on paper
 */
public record Export(List<Output> outputs, List<SmallText> smallTexts) {
}
