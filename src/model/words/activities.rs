//! Words for activities and their assessments.

use super::closed_list;

closed_list! {
    /// Special kinds of processing.
    pub enum ActivityKind = "activity-kind" {
        /// Camera surveillance.
        CameraSurveillance = "camera-surveillance",
        /// Mobile camera.
        MobileCamera = "mobile-camera",
        /// Covert investigation.
        CovertInvestigation = "covert-investigation",
        /// Exclusion list.
        ExclusionList = "exclusion-list",
        /// Fraud detection.
        FraudDetection = "fraud-detection",
        /// Credit check.
        CreditCheck = "credit-check",
        /// Income check.
        IncomeCheck = "income-check",
        /// Genetic data.
        GeneticData = "genetic-data",
        /// Health data.
        HealthData = "health-data",
        /// Partnership with public bodies and care.
        PublicPartnership = "public-partnership",
        /// Employee monitoring.
        EmployeeMonitoring = "employee-monitoring",
        /// Location tracking.
        LocationTracking = "location-tracking",
        /// Communications data.
        CommunicationsData = "communications-data",
        /// Sensors and smart meters.
        Sensors = "sensors",
        /// Profiling.
        Profiling = "profiling",
        /// Influencing behaviour.
        BehaviourInfluencing = "behaviour-influencing",
        /// Biometric identification.
        BiometricIdentification = "biometric-identification",
    }
}

closed_list! {
    /// Roles of the organisation.
    pub enum ActivityRole = "activity-role" {
        /// Controller.
        Controller = "controller",
        /// Joint controller.
        JointController = "joint-controller",
        /// Processor.
        Processor = "processor",
    }
}

closed_list! {
    /// Activity status.
    pub enum ActivityStatus = "activity-status" {
        /// Planned.
        Planned = "planned",
        /// Active.
        Active = "active",
        /// Ended.
        Ended = "ended",
    }
}

closed_list! {
    /// AI risk classes.
    pub enum AiRisk = "ai-risk" {
        /// Prohibited.
        Prohibited = "prohibited",
        /// High risk.
        High = "high",
        /// Limited risk.
        Limited = "limited",
        /// Minimal risk.
        Minimal = "minimal",
    }
}

closed_list! {
    /// DPIA criteria.
    pub enum DpiaCriterion = "dpia-criterion" {
        /// Systematic and extensive automated evaluation.
        AutomatedEvaluation = "automated-evaluation",
        /// Large-scale special or criminal data.
        LargeScaleSensitive = "large-scale-sensitive",
        /// Large-scale monitoring of a public area.
        LargeScalePublicMonitoring = "large-scale-public-monitoring",
        /// Evaluation or scoring.
        EvaluationOrScoring = "evaluation-or-scoring",
        /// Automated decision.
        AutomatedDecision = "automated-decision",
        /// Systematic monitoring.
        SystematicMonitoring = "systematic-monitoring",
        /// Sensitive data.
        SensitiveData = "sensitive-data",
        /// Large scale.
        LargeScale = "large-scale",
        /// Combining datasets.
        CombiningDatasets = "combining-datasets",
        /// Vulnerable people.
        VulnerablePeople = "vulnerable-people",
        /// Innovative use.
        InnovativeUse = "innovative-use",
        /// Prevents a right or service.
        BlocksRightOrService = "blocks-right-or-service",
    }
}

closed_list! {
    /// DPIA status.
    pub enum DpiaStatus = "dpia-status" {
        /// Not started.
        NotStarted = "not-started",
        /// In progress.
        InProgress = "in-progress",
        /// Approved.
        Approved = "approved",
        /// Rejected.
        Rejected = "rejected",
        /// Not needed.
        NotNeeded = "not-needed",
    }
}

closed_list! {
    /// Balancing test outcomes.
    pub enum LiaOutcome = "lia-outcome" {
        /// Passes.
        Passes = "passes",
        /// Conditional.
        Conditional = "conditional",
        /// Fails.
        Fails = "fails",
    }
}

closed_list! {
    /// Marketing channels.
    pub enum MarketingChannel = "marketing-channel" {
        /// E-mail.
        Email = "email",
        /// Text message.
        Sms = "sms",
        /// Push message.
        Push = "push",
        /// Phone.
        Phone = "phone",
        /// Post.
        Post = "post",
    }
}

closed_list! {
    /// Risk levels.
    pub enum RiskLevel = "risk-level" {
        /// None.
        None = "none",
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }
}
