package org.btdeploy.ui.document;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;

/** Xtext logs through a library that complains on the console until somebody sets it up. */
final class QuietLogging {
	private QuietLogging() {
	}

	static void setUp() {
		if (!Logger.getRootLogger().getAllAppenders().hasMoreElements()) {
			Logger.getRootLogger().addAppender(new NullAppender());
			Logger.getRootLogger().setLevel(Level.OFF);
		}
	}
}
