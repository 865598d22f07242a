package org.btdeploy.ui;

import org.eclipse.core.resources.IFile;

/** What makes a file a deployment. */
public final class DeploymentFiles {
	/** Ending of the file name, without the dot. */
	public static final String EXTENSION = "btdeploy";

	private DeploymentFiles() {
	}

	public static boolean isDeployment(IFile file) {
		return EXTENSION.equals(file.getFileExtension());
	}

	/** @return whether the text can be the name of an element: letter or underscore first, hyphens only inside */
	public static boolean isName(String text) {
		if (text.isEmpty() || !isStart(text.charAt(0))) {
			return false;
		}
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean hyphen = c == '-' && i + 1 < text.length() && text.charAt(i + 1) != '-';
			if (!isStart(c) && !Character.isDigit(c) && !hyphen) {
				return false;
			}
		}
		return true;
	}

	private static boolean isStart(char c) {
		return Character.isLetter(c) || c == '_';
	}
}
