class A { public var p(never, never):Int; public function new() {} }
class DropPropertyNever { static function main() { trace(new A().p); } }
