package phoenix;

abstract PresenceTopic(String) from String to String {}
