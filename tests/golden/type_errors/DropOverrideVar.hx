class A { override var x:Int; dynamic var y:Int; public function new() {} public overload var z:Int; }
class DropOverrideVar { static function main() { var a = new A(); a.x; a.y; a.z; } }
