class A extends B {}
class B extends C {}
class C extends D {}
class D extends A {}
class RecursiveChain {
	static function main() {}
}
