class ExtendsNothing extends { }
