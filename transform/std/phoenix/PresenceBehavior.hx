package phoenix;

// A class that implements it is a presence module, as one with @:presence is.
extern interface PresenceBehavior {}
