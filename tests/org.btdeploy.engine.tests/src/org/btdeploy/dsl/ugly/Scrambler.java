package org.btdeploy.dsl.ugly;

import java.util.Random;

import org.btdeploy.dsl.read.DeploymentReader;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Replaces the blanks between the tokens of a text by random ones, with comments and all kinds of line breaks. */
public final class Scrambler {
	private static final String[] BLANKS = { " ", " ", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\n\t\t", "\n   ", "\n\n\n  ", " /* b%d */ ", "/* t%d */", " // l%d\n", "\n// o%d\n", "\n\n// d%d\r\n\n", "\n  /* m%d\n  m */\n", "/* x%d */ // y%d\n\t" };

	private Scrambler() {
	}

	/** @return a text with the same tokens in the same order */
	public static String scramble(String text, Random random) {
		StringBuilder scrambled = new StringBuilder();
		int count = 0;
		for (ILeafNode leaf : DeploymentReader.parse("text", text).resource().getParseResult().getRootNode().getLeafNodes()) {
			boolean blank = leaf.isHidden() && leaf.getText().isBlank();
			boolean afterLineComment = scrambled.lastIndexOf("//") > scrambled.lastIndexOf("\n");
			if (!blank || afterLineComment) {
				scrambled.append(leaf.getText());
			} else if (random.nextInt(3) == 0) {
				scrambled.append(BLANKS[random.nextInt(BLANKS.length)].replace("%d", Integer.toString(count++)));
			} else {
				scrambled.append(leaf.getText());
			}
		}
		return scrambled.toString();
	}
}
