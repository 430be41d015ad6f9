class A { inline function f() {} dynamic function g() {} function h() {} }
class OvInlineSuper extends A { override function f() {} override function g() {} override dynamic function h() {} static function main() {} }
