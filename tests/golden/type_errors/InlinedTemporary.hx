abstract M(Array<Int>) { public inline function new() this = []; public inline function add(i:Int) { this = this.concat([i]); return this; } public inline function inc() { this = []; } }
class InlinedTemporary { static function main() { new M().add(1); new M().inc(); var m = new M(); m.inc(); get().inc(); (new M()).inc(); } static function get() return new M(); }
