class B { public var x:Int; public function new() {} }
class A extends B { public var x:String; }
class DropRedefined { static function main() { var s:String = new A().x; var i:Int = new A().x; } }
