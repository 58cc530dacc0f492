package org.posad.sandbox.seccomp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Classic BPF as seccomp reads it: instructions of 8 bytes (code, jump if true, jump if false, operand) over {@code struct
 * seccomp_data}. Only forward jumps over a known number of instructions are written, so there are no labels.
 */
final class BpfProgram {

    /** Offsets in struct seccomp_data; of each argument only the low half is looked at (little endian). */
    static final int CALL = 0;

    static final int ARCHITECTURE = 4;
    static final int FIRST_ARGUMENT = 16;
    static final int SECOND_ARGUMENT = 24;

    private static final int LOAD = 0x20;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int JUMP_IF_AT_LEAST = 0x35;
    private static final int JUMP_IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private record Instruction(int code, int ifTrue, int ifFalse, int operand) {}

    private final List<Instruction> instructions = new ArrayList<>();

    BpfProgram load(int offset) {
        return add(LOAD, 0, 0, offset);
    }

    BpfProgram answer(int action) {
        return add(RETURN, 0, 0, action);
    }

    /** Answers if the loaded word is the value; goes on otherwise. */
    BpfProgram answerIf(int value, int action) {
        return add(JUMP_IF_EQUAL, 0, 1, value).answer(action);
    }

    BpfProgram answerUnless(int value, int action) {
        return add(JUMP_IF_EQUAL, 1, 0, value).answer(action);
    }

    /** Unsigned comparison. */
    BpfProgram answerIfAtLeast(int value, int action) {
        return add(JUMP_IF_AT_LEAST, 0, 1, value).answer(action);
    }

    BpfProgram answerIfAnyBit(int mask, int action) {
        return add(JUMP_IF_ANY_BIT, 0, 1, mask).answer(action);
    }

    /** Runs the branch, which must end with an answer, if the loaded word is the value. */
    BpfProgram when(int value, BpfProgram branch) {
        add(JUMP_IF_EQUAL, 0, branch.instructions.size(), value);
        instructions.addAll(branch.instructions);
        return this;
    }

    int length() {
        return instructions.size();
    }

    byte[] bytes() {
        var buffer = ByteBuffer.allocate(instructions.size() * 8).order(ByteOrder.nativeOrder());
        for (Instruction instruction : instructions) {
            buffer.putShort((short) instruction.code())
                    .put((byte) instruction.ifTrue())
                    .put((byte) instruction.ifFalse())
                    .putInt(instruction.operand());
        }
        return buffer.array();
    }

    private BpfProgram add(int code, int ifTrue, int ifFalse, int operand) {
        if (ifTrue > 255 || ifFalse > 255) {
            throw new IllegalStateException("A BPF jump reaches 255 instructions at most");
        }
        instructions.add(new Instruction(code, ifTrue, ifFalse, operand));
        return this;
    }
}
