package org.btdeploy.ui.document;

/** Hears of every new state of a text. */
public interface SessionListener {
	/** Called in the UI thread after the text was read and checked anew. */
	void checked(Checked latest);
}
