class A { public var v:Void->Void; public function new() {} public function m() {} }
class SuperClosure extends A { function t() { var c = super.m; c(); } static function main() {} }
