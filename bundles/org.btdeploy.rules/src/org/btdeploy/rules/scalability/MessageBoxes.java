package org.btdeploy.rules.scalability;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.query.DeploymentIndex;

/** The MessageBoxes of a group. */
final class MessageBoxes {
	private MessageBoxes() {
	}

	static List<Database> of(BizTalkGroup group, DeploymentIndex deployment) {
		List<Database> boxes = new ArrayList<>(3);
		for (Database database : deployment.databasesOf(group)) {
			if (database.getKind() == DatabaseKind.MESSAGEBOX) {
				boxes.add(database);
			}
		}
		return boxes;
	}
}
