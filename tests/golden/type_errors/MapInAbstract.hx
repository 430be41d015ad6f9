abstract OfParameter<K>(Map<K, Int>) { public inline function new() this = new Map(); }
class MapInAbstract { static function main() { var a = new OfParameter<String>(); } }
