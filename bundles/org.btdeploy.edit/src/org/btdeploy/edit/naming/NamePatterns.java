package org.btdeploy.edit.naming;

import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.Database;
import org.btdeploy.model.DatabaseKind;
import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainKind;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostType;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;
import org.btdeploy.model.ZoneKind;

/**
 * How new elements are called, as patterns for {@link FreeNames}. Databases have the names that BizTalk's own configuration
 * gives them (domain.md, section 7).
 */
public final class NamePatterns {
	private NamePatterns() {
	}

	/** @return the pattern for the element as its kind, roles and words stand */
	public static String of(NamedElement element) {
		return switch (element) {
			case Server server -> server(server);
			case Domain domain -> domain(domain.getKinds().isEmpty() ? null : domain.getKinds().get(0));
			case Zone zone -> zone(zone.getKind());
			case Database database -> database(database.getKind());
			case Host host -> host.getType() == HostType.ISOLATED ? "IsolatedHost-#" : "Host-#";
			case BizTalkGroup group -> "BizTalk";
			default -> other(element);
		};
	}

	private static String server(Server server) {
		if (server.getRoles().isEmpty()) {
			return "SERVER-#";
		}
		ServerRole role = server.getRoles().get(0);
		return switch (role) {
			case BIZTALK_RUNTIME -> "BTS-#";
			case SSO_SERVER, MASTER_SECRET_SERVER -> "SSO-#";
			case ADMIN_TOOLS -> "ADMIN-#";
			case SQL_SERVER -> "SQL-#";
			case ANALYSIS_SERVICES -> "OLAP-#";
			case IIS, SHAREPOINT -> "WEB-#";
			case HTTP_RELAY -> "RELAY-#";
			case BAM_PORTAL -> "PORTAL-#";
			case MAIL_SERVER -> "MAIL-#";
			case FTP_SERVER -> "FTP-#";
			case FILE_SERVER -> "FILE-#";
			case MSMQ_SERVER, MQSERIES_SERVER -> "QUEUE-#";
			case MONITORING -> "MONITOR-#";
			case LOG_SHIPPING_DESTINATION -> "STANDBY-#";
			case DOMAIN_CONTROLLER -> "DC-#";
			case TIME_SERVER -> "TIME-#";
			case HYPERV_HOST -> "HV-#";
			case TMG_SERVER -> "TMG-#";
			case TERMINAL_SERVICES_CLIENT, IW_CLIENT -> "DESK-#";
		};
	}

	private static String domain(DomainKind kind) {
		return switch (kind) {
			case PERIMETER -> "Perimeter";
			case SERVICE_INTERFACES -> "ServiceInterfaces";
			case SERVICES -> "Services";
			case DATA -> "Data";
			case CORPORATE -> "Corporate";
			case CUSTOM -> "Domain-#";
			case null -> "Domain-#";
		};
	}

	private static String zone(ZoneKind kind) {
		return switch (kind) {
			case INTRANET_SERVICES -> "Intranet";
			case OPERATIONS -> "Operations";
			case INFORMATION_WORKERS -> "InformationWorkers";
			case CUSTOM -> "Zone-#";
			case null -> "Zone-#";
		};
	}

	private static String database(DatabaseKind kind) {
		return switch (kind) {
			case MANAGEMENT -> "BizTalkMgmtDb";
			case MESSAGEBOX -> "BizTalkMsgBoxDb";
			case TRACKING -> "BizTalkDTADb";
			case SSO -> "SSODB";
			case RULE_ENGINE -> "BizTalkRuleEngineDb";
			case TRACKING_ANALYSIS -> "BizTalkAnalysisDb";
			case BAM_PRIMARY_IMPORT -> "BAMPrimaryImport";
			case BAM_STAR_SCHEMA -> "BAMStarSchema";
			case BAM_ANALYSIS -> "BAMAnalysis";
			case BAM_ARCHIVE -> "BAMArchive";
			case BAM_ALERTS_APPLICATION -> "BAMAlertsApplication";
			case BAM_ALERTS_INSTANCE -> "BAMAlertsNSMain";
			case SSISDB -> "SSISDB";
			case SHAREPOINT_CONFIGURATION -> "SharePointConfig";
			case SHAREPOINT_CONTENT -> "SharePointContent";
			case MONITORING -> "MonitoringDb";
			case null -> "Database-#";
		};
	}

	private static String other(NamedElement element) {
		return switch (element.eClass().getClassifierID()) {
			case DeploymentPackage.INTERNET -> "Internet";
			case DeploymentPackage.PARTNER -> "Partner-#";
			case DeploymentPackage.FIREWALL -> "FW#";
			case DeploymentPackage.RECEIVE_PORT -> "ReceivePort-#";
			case DeploymentPackage.RECEIVE_LOCATION -> "Location-#";
			case DeploymentPackage.SEND_PORT -> "SendPort-#";
			case DeploymentPackage.ORCHESTRATION -> "Orchestration-#";
			case DeploymentPackage.SQL_INSTANCE -> "SqlInstance-#";
			case DeploymentPackage.FAILOVER_CLUSTER -> "Cluster-#";
			case DeploymentPackage.CLUSTER_GROUP -> "Main";
			case DeploymentPackage.NLB_CLUSTER -> "NLB-#";
			case DeploymentPackage.AVAILABILITY_GROUP -> "AG-#";
			case DeploymentPackage.LOG_SHIPPING -> "LogShipping";
			case DeploymentPackage.NOTE -> "Note-#";
			case DeploymentPackage.TRUST -> "Trust-#";
			default -> "Flow-#";
		};
	}
}
