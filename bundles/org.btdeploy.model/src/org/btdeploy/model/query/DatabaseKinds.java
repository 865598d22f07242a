package org.btdeploy.model.query;

import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;

/** Which databases are BizTalk's own (large-distributed-architecture.md, Data domain; scaled-out-databases.md). */
public final class DatabaseKinds {
	private DatabaseKinds() {
	}

	/** @return whether it is a database of BizTalk Server; false for monitoring, SharePoint and Integration Services, and for kinds the tool does not know */
	public static boolean isBizTalk(Database database) {
		DatabaseKind kind = database.getKind();
		return kind != null && switch (kind) {
			case MONITORING, SHAREPOINT_CONFIGURATION, SHAREPOINT_CONTENT, SSISDB -> false;
			default -> true;
		};
	}

	/** @return whether it holds cubes of Analysis Services */
	public static boolean isAnalysis(Database database) {
		return database.getKind() == DatabaseKind.TRACKING_ANALYSIS || database.getKind() == DatabaseKind.BAM_ANALYSIS;
	}

	/** @return whether the word names a kind of databases that the tool knows */
	public static boolean isWord(String word) {
		return DatabaseKind.get(word) != null;
	}
}
