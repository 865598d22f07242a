package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.NlbCluster;

/** The frames of failover clusters and load balancers. */
final class Frames {
	private Frames() {
	}

	/** @return those of the deployment, in the order of the text */
	static List<Frame> of(Deployment deployment) {
		List<Frame> frames = new ArrayList<>();
		for (DeploymentElement element : deployment.getElements()) {
			if (element instanceof FailoverCluster cluster) {
				frames.add(of(cluster));
			} else if (element instanceof NlbCluster nlb) {
				frames.add(of(nlb));
			}
		}
		return frames;
	}

	static Frame of(FailoverCluster cluster) {
		String mode = mode(cluster);
		String detail = cluster.isSharedStorage() ? Messages.format("Frames_sharedStorage", mode) : mode;
		return new Frame(cluster, cluster.getNodes(), new NodeContent(Notation.of("cluster"), Labels.title(cluster)).detail(detail));
	}

	static Frame of(NlbCluster nlb) {
		NodeContent content = new NodeContent(Notation.of("nlb"), Labels.title(nlb));
		content.detail(nlb.getAddress() == null ? Messages.get("Frames_nlb") : nlb.getAddress());
		return new Frame(nlb, nlb.getMembers(), content);
	}

	/** @return how the nodes of a cluster share the work */
	static String mode(FailoverCluster cluster) {
		return Messages.get("Frames_" + cluster.getMode());
	}
}
